package org.colloquy.core.source.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.osgi.InputFactoryProviderImpl;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Makes XML parsers. The factory is made by a class of Woodstox itself, because one that is looked up may be another library's
 * and open files and addresses; it is made anew for each source, so that the names of one do not pile up for the next.
 */
final class XmlParser {

    // The factory's own class bears an annotation of a library that is not there, of which the compiler warns.
    private final XMLInputFactory2 factory = new InputFactoryProviderImpl().createInputFactory();

    XmlParser() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Prefixes that nobody declares are common in fragments.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(XMLInputFactory2.P_REPORT_CDATA, true);
        factory.setProperty(XMLInputFactory2.P_INTERN_NAMES, false);
        factory.setProperty(WstxInputProperties.P_INPUT_PARSING_MODE, WstxInputProperties.PARSING_MODE_DOCUMENTS);
    }

    XMLStreamReader2 parse(InputStream bytes) throws XMLStreamException {
        return (XMLStreamReader2) factory.createXMLStreamReader(bytes);
    }

    XMLStreamReader2 parse(Reader text) throws XMLStreamException {
        return (XMLStreamReader2) factory.createXMLStreamReader(text);
    }
}
