# In config/routes.rb: get "/endpoint", to: "http_request_sent_to_https_port#show"
class HttpRequestSentToHttpsPortController < ApplicationController
  def show
    body = {
      error: "http_request_sent_to_https_port",
      message: "A plain HTTP request was sent to an HTTPS port"
    }
    render json: body, status: 497
  end
end
