package debrief.web.drill;

import debrief.web.store.SetUp;

/**
 * The round that a play opens, which begins once the call is made.
 *
 * @param setUp how it is held; its questions are drawn when it begins
 * @param host the language model's host it may be sent to; empty where it stays on this computer
 */
public record Opens(SetUp setUp, String host) {}
