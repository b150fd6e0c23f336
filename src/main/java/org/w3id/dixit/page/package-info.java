/** What people read: an article with its assertions in place, as views of a store and as HTML. */
package org.w3id.dixit.page;
