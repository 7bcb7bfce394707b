# In config/routes.rb: get "/endpoint", to: "reset_content#show"
class ResetContentController < ApplicationController
  def show
    # Puma leaves a 205 of Rack 2 without an end, so clients wait; Rack 3 ends it
    head 205
  end
end
