package jakarta.servlet;

public interface RequestDispatcher {
    String ERROR_EXCEPTION = "jakarta.servlet.error.exception";
    String ERROR_REQUEST_URI = "jakarta.servlet.error.request_uri";
    String ERROR_STATUS_CODE = "jakarta.servlet.error.status_code";
}
