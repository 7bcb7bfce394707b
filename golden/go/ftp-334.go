package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// securityDataWanted answers GET /endpoint.
func securityDataWanted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(202)
	body := map[string]any{
		"status":  "security_data_wanted",
		"message": "The security mechanism is accepted: send security data",
		"adat":    "c2VydmVyLXRva2VuLTE=",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", securityDataWanted)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
