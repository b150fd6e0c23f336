/** One class per command, shared options as mixins, one error handler. */
package org.w3id.dixit.cli;
