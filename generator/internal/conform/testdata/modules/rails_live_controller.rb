# frozen_string_literal: true

class LiveController < ActionController::Base
  include ActionController::Live
  include ApiErrors

  def begun
    response.headers["Content-Type"] = "text/plain"
    response.stream.write("begun")
    raise "secret-text"
  ensure
    response.stream.close
  end
end
