/** SHACL and verbatim checks; what they find is returned as values. */
package org.w3id.dixit.validate;
