/**
 * XML read record by record, each a small tree whose pieces know their places, and the files of an archive tag by tag. The one
 * place where an XML parser is made: it reads no document type, opens nothing and expands nothing.
 */
@NullMarked
package org.colloquy.core.source.xml;

import org.jspecify.annotations.NullMarked;
