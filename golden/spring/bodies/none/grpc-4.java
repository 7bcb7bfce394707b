import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> deadlineExceeded() {
    return ResponseEntity.status(504).build();
}
