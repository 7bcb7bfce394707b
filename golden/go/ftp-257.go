package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// pathnameCreated answers GET /endpoint.
func pathnameCreated(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(257)
	body := map[string]any{
		"status":  "pathname_created",
		"message": "The directory /reports was created",
		"path":    "/reports",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", pathnameCreated)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
