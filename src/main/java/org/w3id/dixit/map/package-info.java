/** An assertion to quads. */
package org.w3id.dixit.map;
