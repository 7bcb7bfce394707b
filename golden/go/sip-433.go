package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// anonymityDisallowed answers GET /endpoint.
func anonymityDisallowed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(433)
	body := map[string]any{
		"error":   "anonymity_disallowed",
		"message": "Anonymous calls are not accepted",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", anonymityDisallowed)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
