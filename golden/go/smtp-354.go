package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// startMailInput answers GET /endpoint.
func startMailInput(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(202)
	body := map[string]any{
		"status":  "start_mail_input",
		"message": "The server is ready for the message content",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", startMailInput)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
