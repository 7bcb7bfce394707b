# In config/routes.rb: get "/endpoint", to: "service_closing#show"
class ServiceClosingController < ApplicationController
  def show
    body = {
      status: "service_closing",
      message: "The server closes the connection as requested"
    }
    render json: body, status: 221
  end
end
