import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> notFound() {
    return ResponseEntity.status(404).build();
}
