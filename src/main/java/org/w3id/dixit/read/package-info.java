/** Files to articles, with publisher, date, URL and language. */
package org.w3id.dixit.read;
