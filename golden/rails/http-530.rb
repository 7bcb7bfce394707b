# In config/routes.rb: get "/endpoint", to: "origin_dns_error#show"
class OriginDnsErrorController < ApplicationController
  def show
    body = {
      error: "origin_dns_error",
      message: "The host name of the origin server could not be resolved"
    }
    render json: body, status: 530
  end
end
