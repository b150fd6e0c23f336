/** Who says what: one class per linguistic construction. */
package org.w3id.dixit.extract;
