# In config/routes.rb: get "/endpoint", to: "entering_extended_passive_mode#show"
class EnteringExtendedPassiveModeController < ApplicationController
  def show
    body = {
      status: "entering_extended_passive_mode",
      message: "Extended passive mode entered: connect to port 50069",
      port: 50069
    }
    render json: body, status: 229
  end
end
