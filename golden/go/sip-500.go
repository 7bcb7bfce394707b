package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// serverInternalError answers GET /endpoint.
func serverInternalError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Retry-After", "10")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(500)
	body := map[string]any{
		"error":       "server_internal_error",
		"message":     "Unexpected server error: try again in 10 seconds",
		"retry_after": 10,
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", serverInternalError)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
