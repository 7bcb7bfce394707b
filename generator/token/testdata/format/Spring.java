import io.spring.javaformat.config.IndentationStyle;
import io.spring.javaformat.config.JavaBaseline;
import io.spring.javaformat.config.JavaFormatConfig;
import io.spring.javaformat.formatter.Formatter;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.text.Document;

/** Formats the files that the input names with spring-javaformat: prints a JSON list [options, file, text] a line. */
class Spring {
    public static void main(String[] args) throws Exception {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String file = input.readLine(); file != null; file = input.readLine()) {
            for (IndentationStyle style : IndentationStyle.values()) {
                Document document = new Document(Files.readString(Path.of(file)));
                new Formatter(JavaFormatConfig.of(JavaBaseline.V17, style)).format(document.get()).apply(document);
                String line = "[" + quote(style.toString()) + "," + quote(file) + "," + quote(document.get()) + "]\n";
                System.out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        System.out.flush();
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
