FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE /app/NOTICE ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/corpus ./corpus
# The one folder that the bot writes to: what it can make again.
RUN mkdir .cache && chown node:node .cache
USER node
# Signals go straight to the bot, which finishes what is running and leaves.
CMD ["node", "dist/src/bot/main.js"]
