package org.colloquy.core.network.picture;

/** How a picture looks. Classes instead of variables, which many programs that show SVG do not know. */
final class Style {

    private static final String LOOKS = """
            text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;fill:#1f2933}
            .bg{fill:#ffffff}
            .t{font-size:20px;font-weight:600}
            .s{font-size:13px;fill:#52606d}
            .k{font-size:12px;fill:#3e4c59}
            .l{font-size:12px;text-anchor:middle;paint-order:stroke;stroke:#ffffff;stroke-width:3px;stroke-linejoin:round}
            .l.centre{font-size:15px;font-weight:600}
            .e{fill:none;stroke:#7b8794;stroke-opacity:.45;stroke-linecap:round}
            .e.near{stroke:#3e4c59;stroke-opacity:.6}
            .n{stroke:#1f2933;stroke-width:1px}
            .n.centre{stroke-width:2.5px}
            .none{fill:#cbd2d9}
            """;

    private static final String DARK = """
            @media (prefers-color-scheme:dark){
            text{fill:#f0f4f8}
            .bg{fill:#11161c}
            .s,.k{fill:#b8c4ce}
            .l{stroke:#11161c}
            .e{stroke:#9fb3c8}
            .e.near{stroke:#d9e2ec}
            .n{stroke:#f0f4f8}
            .none{fill:#52606d}
            }
            """;

    private Style() {}

    static String css() {
        StringBuilder css = new StringBuilder(LOOKS);
        for (int colour = 0; colour < Paint.COLOURS.size(); colour++) {
            css.append(".c" + colour + "{fill:" + Paint.COLOURS.get(colour) + "}\n");
        }
        return css.append(DARK).toString();
    }
}
