package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// mailParametersNotRecognized answers GET /endpoint.
func mailParametersNotRecognized(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(555)
	body := map[string]any{
		"error":   "mail_parameters_not_recognized",
		"message": "A parameter of MAIL FROM or RCPT TO is not recognized",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", mailParametersNotRecognized)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
