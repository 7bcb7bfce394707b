# In config/routes.rb: get "/endpoint", to: "entering_long_passive_mode#show"
class EnteringLongPassiveModeController < ApplicationController
  def show
    body = {
      status: "entering_long_passive_mode",
      message: "Long passive mode entered: connect to 2001:db8::a port 50069",
      host: "2001:db8::a",
      port: 50069
    }
    render json: body, status: 228
  end
end
