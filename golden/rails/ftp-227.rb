# In config/routes.rb: get "/endpoint", to: "entering_passive_mode#show"
class EnteringPassiveModeController < ApplicationController
  def show
    body = {
      status: "entering_passive_mode",
      message: "Passive mode entered: connect to 192.0.2.10 port 50069",
      host: "192.0.2.10",
      port: 50069
    }
    render json: body, status: 227
  end
end
