import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> noContent() {
    return ResponseEntity.status(204).build();
}
