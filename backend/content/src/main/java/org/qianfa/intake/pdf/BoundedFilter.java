package org.qianfa.intake.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * A filter of the library, which unpacks within the limits of the PDF that is being read, and outside of reading as ever. The library knows no
 * limits, nor a place to set any: so its filters are exchanged where it looks them up, and hold for whatever it unpacks, under any name.
 */
final class BoundedFilter extends Filter {
    private static final ScopedValue<DecodingLimits> LIMITS = ScopedValue.newInstance();
    private static final Set<COSName> OF_PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE);
    private static final Set<COSName> WITH_A_TABLE = Set.of(COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION);

    static {
        exchangeFilters();
    }

    private final Filter filter;
    private final COSName name;

    private BoundedFilter(Filter filter, COSName name) {
        this.filter = filter;
        this.name = name;
    }

    /** Reads with every stream held to these limits. */
    static void within(DecodingLimits limits, Runnable reading) {
        ScopedValue.where(LIMITS, limits).run(reading);
    }

    @SuppressWarnings("unchecked")
    private static void exchangeFilters() {
        try {
            var field = FilterFactory.class.getDeclaredField("filters");
            field.setAccessible(true);
            // one for all names of a filter: the library leaves out one that comes twice
            var bounded = new IdentityHashMap<Filter, Filter>();
            ((Map<COSName, Filter>) field.get(FilterFactory.INSTANCE))
                    .replaceAll(
                            (name, filter) -> bounded.computeIfAbsent(filter, _ -> new BoundedFilter(filter, name)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This version of PDFBox keeps its filters elsewhere", e);
        }
    }

    @Override
    public DecodeResult decode(InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
            throws IOException {
        return decode(encoded, decoded, parameters, index, DecodeOptions.DEFAULT);
    }

    @Override
    public DecodeResult decode(
            InputStream encoded, OutputStream decoded, COSDictionary parameters, int index, DecodeOptions options)
            throws IOException {
        if (!LIMITS.isBound()) return filter.decode(encoded, decoded, parameters, index, options);
        // pictures have no text, and their size is what they say it is
        if (OF_PICTURES.contains(name)) return DecodeResult.createDefault();
        var limits = LIMITS.get();
        limits.requireShortRows(getDecodeParams(parameters, index));
        var within = limits.decoded(decoded);
        var result = filter.decode(
                WITH_A_TABLE.contains(name) ? limits.withTable(encoded) : encoded, within, parameters, index, options);
        within.flush();
        return result;
    }

    @Override
    protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters) throws IOException {
        filter.encode(input, encoded, parameters, 0);
    }
}
