/** How well attributions agree with gold ones: measures, their intervals, and the mistakes. */
package org.w3id.dixit.evaluate;
