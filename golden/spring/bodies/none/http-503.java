import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> serviceUnavailable() {
    return serviceUnavailable(120);
}

static ResponseEntity<Void> serviceUnavailable(long retryAfter) {
    return ResponseEntity.status(503)
            .header("Retry-After", String.valueOf(retryAfter))
            .build();
}
