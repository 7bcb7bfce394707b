package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// httpRequestSentToHttpsPort answers GET /endpoint.
func httpRequestSentToHttpsPort(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(497)
	body := map[string]any{
		"error":   "http_request_sent_to_https_port",
		"message": "A plain HTTP request was sent to an HTTPS port",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", httpRequestSentToHttpsPort)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
