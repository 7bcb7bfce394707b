ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "urls"
SECRET_KEY = "secret-text"
DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20
USE_TZ = True
LOGGING = {
    "version": 1,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"]},
}
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "urls.raises_early",
]
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "UNAUTHENTICATED_USER": None,
    "EXCEPTION_HANDLER": "errors.exception_handler",
    "NON_FIELD_ERRORS_KEY": "whole",
}

MIDDLEWARE += ["errors.ErrorMiddleware"]  # the last one
CSRF_FAILURE_VIEW = "errors.handler403"
