package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// serviceNotAvailable answers GET /endpoint.
func serviceNotAvailable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(503)
	body := map[string]any{
		"error":   "service_not_available",
		"message": "The service is not available: try again later",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", serviceNotAvailable)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
