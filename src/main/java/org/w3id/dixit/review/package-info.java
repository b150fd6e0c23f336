/** What people judge of assertions: right, wrong or amended, in a file beside the store. */
package org.w3id.dixit.review;
