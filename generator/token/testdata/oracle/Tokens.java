import com.sun.tools.javac.parser.Scanner;
import com.sun.tools.javac.parser.ScannerFactory;
import com.sun.tools.javac.parser.Tokens.Token;
import com.sun.tools.javac.parser.Tokens.TokenKind;
import com.sun.tools.javac.util.Context;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the tokens of each file that a line of the input names: a JSON list a line. */
class Tokens {
    public static void main(String[] args) throws Exception {
        Context context = new Context();
        new com.sun.tools.javac.file.JavacFileManager(context, true, StandardCharsets.UTF_8);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String file = input.readLine(); file != null; file = input.readLine()) {
            String source = Files.readString(Path.of(file));
            Scanner scanner = ScannerFactory.instance(context).newScanner(source, false);
            StringBuilder line = new StringBuilder("[");
            for (scanner.nextToken(); scanner.token().kind != TokenKind.EOF; scanner.nextToken()) {
                Token token = scanner.token();
                line.append(line.length() > 1 ? "," : "").append(quote(source.substring(token.pos, token.endPos)));
            }
            System.out.write((line + "]\n").getBytes(StandardCharsets.UTF_8));
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
