package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// requestPending answers GET /endpoint.
func requestPending(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(491)
	body := map[string]any{
		"error":   "request_pending",
		"message": "Another request is still pending in the same dialog",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", requestPending)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
