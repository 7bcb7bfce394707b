package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// hostDoesNotAcceptMail answers GET /endpoint.
func hostDoesNotAcceptMail(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(521)
	body := map[string]any{
		"error":   "host_does_not_accept_mail",
		"message": "This host does not accept mail",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", hostDoesNotAcceptMail)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
