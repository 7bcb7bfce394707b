from http import HTTPStatus

from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.not_found)
@require_safe
def not_found(request):
    body = {
        "error": "not_found",
        "message": "No such user in this domain",
    }
    return JsonResponse(body, status=HTTPStatus.NOT_FOUND)
