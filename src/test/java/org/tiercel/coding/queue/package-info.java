/// Tests of the queue's conditions and orders.
@NullMarked
package org.tiercel.coding.queue;

import org.jspecify.annotations.NullMarked;
