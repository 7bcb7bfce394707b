import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Prints names that mean something to Java: the classes of java.lang and java.util, and the methods of every object. */
class Names {
    public static void main(String[] args) throws Exception {
        var names = new TreeSet<String>();
        for (Method m : Object.class.getDeclaredMethods()) {
            names.add(m.getName());
        }
        var modules = FileSystems.getFileSystem(URI.create("jrt:/"));
        for (String folder : new String[] {"java/lang", "java/util"}) {
            try (Stream<Path> files = Files.list(modules.getPath("/modules/java.base", folder))) {
                files.map(f -> f.getFileName().toString().replaceFirst("[.]class$", ""))
                        .filter(n -> n.matches("[A-Za-z]+"))
                        .forEach(names::add);
            }
        }
        System.out.println(String.join("\n", names));
    }
}
