package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// moreSecurityDataRequired answers GET /endpoint.
func moreSecurityDataRequired(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(202)
	body := map[string]any{
		"status":  "more_security_data_required",
		"message": "The security data is accepted: send more",
		"adat":    "c2VydmVyLXRva2VuLTI=",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", moreSecurityDataRequired)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
