package jakarta.servlet.http;

public interface HttpServletRequest {
    Object getAttribute(String name);

    String getHeader(String name);

    String getMethod();

    String getRequestURI();
}
