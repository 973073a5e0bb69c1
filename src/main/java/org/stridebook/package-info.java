/** Turns the spreadsheets of an AI threat-modelling workshop into a linked site, a PDF and backlog tickets. */
@NullMarked
package org.stridebook;

import org.jspecify.annotations.NullMarked;
