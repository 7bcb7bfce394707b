package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// messageTooBig answers GET /endpoint.
func messageTooBig(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(413)
	body := map[string]any{
		"error":   "message_too_big",
		"message": "The message exceeds the size limit",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", messageTooBig)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
