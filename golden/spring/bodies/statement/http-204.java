return ResponseEntity.status(204).build();
