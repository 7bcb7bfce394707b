package jakarta.servlet.http;

import java.io.IOException;

public interface HttpServletResponse {
    void addHeader(String name, String value);

    void setHeader(String name, String value);

    boolean containsHeader(String name);

    boolean isCommitted();

    void sendError(int status) throws IOException;
}
