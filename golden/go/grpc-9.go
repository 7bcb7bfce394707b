package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// failedPrecondition answers GET /endpoint.
func failedPrecondition(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(400)
	body := map[string]any{
		"error":   "failed_precondition",
		"message": "The current state of the system does not allow this call",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", failedPrecondition)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
