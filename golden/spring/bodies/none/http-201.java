import org.springframework.http.ResponseEntity;

static ResponseEntity<Void> created(String location) {
    return ResponseEntity.status(201)
            .header("Location", location)
            .build();
}
