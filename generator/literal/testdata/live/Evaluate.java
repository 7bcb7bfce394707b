import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.tools.ToolProvider;

/** Reads JSON lists of one expression and writes lists of one value each, or null. */
class Evaluate {
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = in.readLine()) != null; ) {
            System.out.println(reply(folder, expression(line)));
        }
    }

    static String reply(Path folder, String expression) throws Exception {
        Path source = folder.resolve("Case.java");
        Files.writeString(source, "import java.util.*;\npublic class Case implements java.util.function.Supplier<Object> {\n"
            + "public Object get() { return " + expression + "; }\n"
            + "static Map<String, Object> object(Object... members) {\n"
            + "Map<String, Object> object = new LinkedHashMap<>();\n"
            + "for (int i = 0; i < members.length; i += 2) object.put((String) members[i], members[i + 1]);\n"
            + "return object; } }\n");
        var sink = new java.io.ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, sink, sink, "-encoding", "UTF-8", "-d", folder.toString(), source.toString()) != 0) {
            return "null";
        }
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Supplier<?> value = (Supplier<?>) loader.loadClass("Case").getDeclaredConstructor().newInstance();
            StringBuilder out = new StringBuilder("[");
            write(out, value.get());
            return out.append("]").toString();
        }
    }

    static void write(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator);
                write(out, entry.getKey());
                out.append(':');
                write(out, entry.getValue());
                separator = ",";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object item : list) {
                out.append(separator);
                write(out, item);
                separator = ",";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            out.append('"');
            text.chars().forEach(unit -> out.append(String.format("\\u%04x", unit)));
            out.append('"');
        } else {
            out.append(value);
        }
    }

    /** Reads the string of a JSON list as Go writes it, which escapes what is not printable. */
    static String expression(String json) {
        StringBuilder text = new StringBuilder();
        for (int i = 2; i < json.length() - 2; i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            c = json.charAt(++i);
            if (c == 'u') {
                text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c == 'b' ? '\b' : c == 'f' ? '\f' : c);
            }
        }
        return text.toString();
    }
}
