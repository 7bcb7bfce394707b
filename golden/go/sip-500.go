package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
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
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", serverInternalError)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
