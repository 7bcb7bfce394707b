package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// alternativeService answers GET /endpoint.
func alternativeService(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(380)
	body := map[string]any{
		"status":  "alternative_service",
		"message": "The call failed, but another service is available",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", alternativeService)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
