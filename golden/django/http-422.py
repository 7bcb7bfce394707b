from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


# In urls.py: path("endpoint", views.unprocessable_content)
@csrf_exempt
@require_POST
def unprocessable_content(request):
    body = {
        "error": "unprocessable_content",
        "message": "The content of the request is not valid",
        "field": "email",
    }
    return JsonResponse(body, status=422)
