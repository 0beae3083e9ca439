package org.colloquy.rdf.read;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;

/** How JSON-LD is read: with the contexts that stand in the file, since nothing is fetched from anywhere. */
public final class OfflineContexts {
    private OfflineContexts() {}

    /** Returns options under which a context that would have to be fetched is an error which says so. */
    public static JsonLdOptions options() {
        return new JsonLdOptions((url, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "contexts are not fetched; put this one into the file: " + url);
        });
    }
}
